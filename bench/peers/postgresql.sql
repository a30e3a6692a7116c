-- What the peers ask of PostgreSQL, written by hand for these requests on Welkom's tables. sqlite.sql is its twin: the
-- same names with the same parameters in the same order.

-- name: who (account, hash of the token, now, idle since)
select a.locale, u.environment_id, u.id, u.role, u.status, u.activated_at
from sessions s join accounts a on a.id = s.account_id left join users u on u.account_id = a.id
where s.account_id = $1 and s.token_hash = $2 and s.expires_at > $3 and s.last_used_at > $4

-- name: viewer (environment, user)
select u.id, u.name, u.email, u.status, u.role, e.id, e.name
from users u join environments e on e.id = u.environment_id where u.environment_id = $1 and u.id = $2

-- name: users (environment, how many)
select id, name, name_key, email, status, role, created_at from users
where environment_id = $1 and name_key >= '' order by name_key, id limit $2

-- name: nameless (environment, how many)
select id, name, name_key, email, status, role, created_at from users
where environment_id = $1 and name_key is null order by id limit $2

-- name: count (environment)
select count(*) from users where environment_id = $1

-- name: invitations (environment, users)
select user_id, status, expires_at from invitations
where environment_id = $1 and user_id = any($2::uuid[]) order by created_at, id

-- name: memberships (users, environment, now, how many of each)
select m.user_id, m.role, o.name
from unnest($1::uuid[]) k(id) cross join lateral (
  select x.* from memberships x where x.user_environment_id = $2 and x.user_id = k.id
  and x.state in ('PENDING', 'ACTIVE') and (x.expires_at is null or x.expires_at > $3) order by x.id limit $4) m
join organisations o on o.environment_id = m.environment_id and o.id = m.organisation_id
order by m.user_id, m.id

-- name: shared (users, environment, now, me, environment, me, how many of each)
select m.user_id, m.role, o.name
from unnest($1::uuid[]) k(id) cross join lateral (
  select x.* from memberships x where x.user_environment_id = $2 and x.user_id = k.id
  and x.state in ('PENDING', 'ACTIVE') and (x.expires_at is null or x.expires_at > $3)
  and (x.user_id = $4 or exists (select 1 from memberships v where v.environment_id = x.environment_id
    and v.organisation_id = x.organisation_id and v.user_environment_id = $5 and v.user_id = $6 and v.state = 'ACTIVE'))
  order by x.id limit $7) m
join organisations o on o.environment_id = m.environment_id and o.id = m.organisation_id
order by m.user_id, m.id

-- name: organisation (organisation, the environment of which all is seen, environment, me)
select o.id, o.environment_id, o.name from organisations o
where o.id = $1 and (o.environment_id = $2::uuid or exists (select 1 from memberships v
  where v.environment_id = o.environment_id and v.organisation_id = o.id
  and v.user_environment_id = $3 and v.user_id = $4 and v.state = 'ACTIVE'))

-- name: members (environment, organisation, now, how many)
select m.role, m.state, u.id, u.name
from memberships m join users u on u.environment_id = m.user_environment_id and u.id = m.user_id
where m.environment_id = $1 and m.organisation_id = $2 and m.state in ('PENDING', 'ACTIVE')
and (m.expires_at is null or m.expires_at > $3) order by m.id limit $4

-- name: lock (environment)
select name, locale from environments where id = $1 for no key update

-- name: user (environment, user)
select id, name, email, status, role, relationship_manager from users where environment_id = $1 and id = $2

-- name: role (role, mark, environment, user)
update users set role = $1, relationship_manager = $2 where environment_id = $3 and id = $4
and (role <> 'ADMINISTRATOR' or status <> 'ACTIVE' or exists (select 1 from users x
  where x.environment_id = users.environment_id and x.id <> users.id
  and x.role = 'ADMINISTRATOR' and x.status = 'ACTIVE'))
returning id

-- name: position (environment, user)
insert into inbox_positions (environment_id, user_id, last) values ($1, $2, 1)
on conflict (environment_id, user_id) do update set last = inbox_positions.last + 1 returning last

-- name: item (environment, id, user, position, from, about, now)
insert into inbox_items (environment_id, id, user_id, position, kind, notice, from_id, is_open, about, created_at)
values ($1, $2, $3, $4, 'NOTICE', 'ROLE_CHANGED', $5, false, $6, $7)

-- name: audit (id, environment, now, action, actor, environment of the actor, target, before, after, origin)
insert into audit_events (id, environment_id, at, action, actor_id, actor_environment_id, target_type, target_id,
  before, after, origin) values ($1, $2, $3, $4, $5, $6, 'user', $7, $8, $9, $10)

-- name: taken (environment, address, environment, address)
select 1 from users where environment_id = $1 and canonical = $2
union all select 1 from invitations where environment_id = $3 and canonical = $4 and status = 'PENDING'

-- name: domain (domain)
select environment_id, shared_at from domains where name = $1

-- name: mailed (environment, person, since)
select count(*) from mails where environment_id = $1 and person = $2 and created_at > $3
and kind in ('INVITATION', 'USER_ADDED', 'ACCOUNT_ADDED')

-- name: spend (key, now, free at)
insert into throttles (key, count, counted_at, free_at) values ($1, 1, $2, $3)
on conflict (key) do update set counted_at = excluded.counted_at,
  count = case when throttles.free_at > excluded.counted_at then throttles.count + 1 else 1 end,
  free_at = case when throttles.free_at > excluded.counted_at then throttles.free_at else excluded.free_at end
returning count

-- name: written (address)
select address from account_emails where canonical = $1

-- name: new_user (environment, id, written, address, person, role, now)
insert into users (environment_id, id, email, canonical, person, role, status, relationship_manager, created_at)
values ($1, $2, $3, $4, $5, $6, 'INVITED', false, $7)

-- name: words (environment, user, words)
insert into user_words (environment_id, user_id, word) select $1::uuid, $2::uuid, word from unnest($3::text[]) word

-- name: invitation (environment, id, user, written, address, role, inviter, mail, now, expiry)
insert into invitations (environment_id, id, user_id, kind, email, canonical, role, status, invited_by_id, mail_id,
  created_at, expires_at) values ($1, $2, $3, 'BY_EMAIL', $4, $5, $6, 'PENDING', $7, $8, $9, $10)

-- name: secret (hash, invitation, now, expiry)
insert into secrets (hash, purpose, subject_id, created_at, expires_at) values ($1, 'INVITATION', $2, $3, $4)

-- name: mail (id, bucket, environment, written, address, person, locale, sealed, message id, now, now)
insert into mails (id, bucket, environment_id, kind, recipient, canonical, person, locale, sealed, message_id, status,
  attempts, created_at, next_attempt_at) values ($1, $2, $3, 'INVITATION', $4, $5, $6, $7, $8, $9, 'QUEUED', 0, $10, $11)
