-- What the peers ask of SQLite, written by hand for these requests on Welkom's tables. postgresql.sql is its twin: the
-- same names with the same parameters in the same order.

-- name: who (account, hash of the token, now, idle since)
select a.locale, u.environment_id, u.id, u.role, u.status, u.activated_at
from sessions s join accounts a on a.id = s.account_id left join users u on u.account_id = a.id
where s.account_id = ? and s.token_hash = ? and s.expires_at > ? and s.last_used_at > ?

-- name: viewer (environment, user)
select u.id, u.name, u.email, u.status, u.role, e.id, e.name
from users u join environments e on e.id = u.environment_id where u.environment_id = ? and u.id = ?

-- name: users (environment, how many)
select id, name, name_key, email, status, role, created_at from users
where environment_id = ? and name_key >= '' order by name_key, id limit ?

-- name: nameless (environment, how many)
select id, name, name_key, email, status, role, created_at from users
where environment_id = ? and name_key is null order by id limit ?

-- name: count (environment)
select count(*) from users where environment_id = ?

-- name: invitations (environment, users)
select user_id, status, expires_at from invitations
where environment_id = ? and user_id in (select value from json_each(?)) order by created_at, id

-- name: memberships (users, environment, now, how many of each)
select m.user_id, m.role, o.name
from json_each(?) k join memberships m on m.rowid in (
  select x.rowid from memberships x where x.user_environment_id = ? and x.user_id = k.value
  and x.state in ('PENDING', 'ACTIVE') and (x.expires_at is null or x.expires_at > ?) order by x.id limit ?)
join organisations o on o.environment_id = m.environment_id and o.id = m.organisation_id
order by m.user_id, m.id

-- name: shared (users, environment, now, me, environment, me, how many of each)
select m.user_id, m.role, o.name
from json_each(?) k join memberships m on m.rowid in (
  select x.rowid from memberships x where x.user_environment_id = ? and x.user_id = k.value
  and x.state in ('PENDING', 'ACTIVE') and (x.expires_at is null or x.expires_at > ?)
  and (x.user_id = ? or exists (select 1 from memberships v where v.environment_id = x.environment_id
    and v.organisation_id = x.organisation_id and v.user_environment_id = ? and v.user_id = ? and v.state = 'ACTIVE'))
  order by x.id limit ?)
join organisations o on o.environment_id = m.environment_id and o.id = m.organisation_id
order by m.user_id, m.id

-- name: organisation (organisation, the environment of which all is seen, environment, me)
select o.id, o.environment_id, o.name from organisations o
where o.id = ? and (o.environment_id = ? or exists (select 1 from memberships v
  where v.environment_id = o.environment_id and v.organisation_id = o.id
  and v.user_environment_id = ? and v.user_id = ? and v.state = 'ACTIVE'))

-- name: members (environment, organisation, now, how many)
select m.role, m.state, u.id, u.name
from memberships m join users u on u.environment_id = m.user_environment_id and u.id = m.user_id
where m.environment_id = ? and m.organisation_id = ? and m.state in ('PENDING', 'ACTIVE')
and (m.expires_at is null or m.expires_at > ?) order by m.id limit ?

-- name: lock (environment)
select name, locale from environments where id = ?

-- name: user (environment, user)
select id, name, email, status, role, relationship_manager from users where environment_id = ? and id = ?

-- name: role (role, mark, environment, user)
update users set role = ?, relationship_manager = ? where environment_id = ? and id = ?
and (role <> 'ADMINISTRATOR' or status <> 'ACTIVE' or exists (select 1 from users x
  where x.environment_id = users.environment_id and x.id <> users.id
  and x.role = 'ADMINISTRATOR' and x.status = 'ACTIVE'))
returning id

-- name: position (environment, user)
insert into inbox_positions (environment_id, user_id, last) values (?, ?, 1)
on conflict (environment_id, user_id) do update set last = inbox_positions.last + 1 returning last

-- name: item (environment, id, user, position, from, about, now)
insert into inbox_items (environment_id, id, user_id, position, kind, notice, from_id, is_open, about, created_at)
values (?, ?, ?, ?, 'NOTICE', 'ROLE_CHANGED', ?, 0, ?, ?)

-- name: audit (id, environment, now, action, actor, environment of the actor, target, before, after, origin)
insert into audit_events (id, environment_id, at, action, actor_id, actor_environment_id, target_type, target_id,
  before, after, origin) values (?, ?, ?, ?, ?, ?, 'user', ?, ?, ?, ?)

-- name: taken (environment, address, environment, address)
select 1 from users where environment_id = ? and canonical = ?
union all select 1 from invitations where environment_id = ? and canonical = ? and status = 'PENDING'

-- name: domain (domain)
select environment_id, shared_at from domains where name = ?

-- name: mailed (environment, person, since)
select count(*) from mails where environment_id = ? and person = ? and created_at > ?
and kind in ('INVITATION', 'USER_ADDED', 'ACCOUNT_ADDED')

-- name: spend (key, now, free at)
insert into throttles (key, count, counted_at, free_at) values (?, 1, ?, ?)
on conflict (key) do update set counted_at = excluded.counted_at,
  count = case when throttles.free_at > excluded.counted_at then throttles.count + 1 else 1 end,
  free_at = case when throttles.free_at > excluded.counted_at then throttles.free_at else excluded.free_at end
returning count

-- name: written (address)
select address from account_emails where canonical = ?

-- name: new_user (environment, id, written, address, person, role, now)
insert into users (environment_id, id, email, canonical, person, role, status, relationship_manager, created_at)
values (?, ?, ?, ?, ?, ?, 'INVITED', 0, ?)

-- name: words (environment, user, words)
insert into user_words (environment_id, user_id, word) select ?, ?, value from json_each(?)

-- name: invitation (environment, id, user, written, address, role, inviter, mail, now, expiry)
insert into invitations (environment_id, id, user_id, kind, email, canonical, role, status, invited_by_id, mail_id,
  created_at, expires_at) values (?, ?, ?, 'BY_EMAIL', ?, ?, ?, 'PENDING', ?, ?, ?, ?)

-- name: secret (hash, invitation, now, expiry)
insert into secrets (hash, purpose, subject_id, created_at, expires_at) values (?, 'INVITATION', ?, ?, ?)

-- name: mail (id, bucket, environment, written, address, person, locale, sealed, message id, now, now)
insert into mails (id, bucket, environment_id, kind, recipient, canonical, person, locale, sealed, message_id, status,
  attempts, created_at, next_attempt_at) values (?, ?, ?, 'INVITATION', ?, ?, ?, ?, ?, ?, 'QUEUED', 0, ?, ?)
