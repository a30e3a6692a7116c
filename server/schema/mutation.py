"""What can be done: name · rule · resolver."""

import strawberry

from server.domain.permissions import Permission
from server.resolvers import (
    accounts,
    documents,
    domain_proofs,
    environments,
    external_identities,
    inbox,
    invitations,
    memberships,
    organisations,
    partnerships,
    passkeys,
    passwords,
    second_factors,
    sessions,
    sign_ups,
    users,
)
from server.schema import payloads
from server.schema.directives import IN_ENVIRONMENT, LOGGED_IN, PUBLIC, requires, requires_on_object
from server.schema.root_fields import mutation

INVITE, MANAGE = requires(Permission.USER_INVITE), requires(Permission.USER_MANAGE)
SETTINGS = requires(Permission.ENVIRONMENT_MANAGE)
ORGANISATION = requires_on_object(Permission.ORGANISATION_MANAGE)
MEMBERS = requires_on_object(Permission.MEMBERSHIP_MANAGE)
CREATE_DOCUMENT = requires_on_object(Permission.DOCUMENT_CREATE)
SEND_DOCUMENT = requires_on_object(Permission.DOCUMENT_SEND)
PARTNERSHIPS = requires(Permission.PARTNERSHIP_MANAGE)


@strawberry.type(
    description="What can be done. Each answers a payload with `errors`; where there are any, nothing was done."
)
class Mutation:
    sign_up: payloads.sign_ups.SignUpPayload | None = mutation(
        PUBLIC,
        sign_ups.sign_up,
        "Mails a link that proves the address. The answer is the same whether or not it is known.",
    )
    complete_sign_up: payloads.sign_ups.CompleteSignUpPayload | None = mutation(
        PUBLIC, sign_ups.complete_sign_up, "Founds or joins an environment with a proven address, and logs in."
    )
    log_in: payloads.sessions.LogInPayload | None = mutation(
        PUBLIC, sessions.log_in, "Starts a session by address and password."
    )
    complete_log_in: payloads.sessions.LogInPayload | None = mutation(
        PUBLIC, sessions.complete_log_in, "Goes on with a log-in by a second factor."
    )
    start_passkey_log_in: payloads.passkeys.StartPasskeyLogInPayload | None = mutation(
        PUBLIC, passkeys.start_passkey_log_in, "Begins a log-in by passkey alone, without an address."
    )
    complete_passkey_log_in: payloads.sessions.LogInPayload | None = mutation(
        PUBLIC, passkeys.complete_passkey_log_in, "Starts a session by a passkey: alone, or after a password."
    )
    log_out: payloads.sessions.LogOutPayload | None = mutation(
        LOGGED_IN, sessions.log_out, "Ends this request's session."
    )
    request_password_reset: payloads.passwords.RequestPasswordResetPayload | None = mutation(
        PUBLIC, passwords.request_password_reset, "Mails a link for a new password, if the address has an account."
    )
    set_password: payloads.passwords.SetPasswordPayload | None = mutation(
        PUBLIC,
        passwords.set_password,
        "Sets a new password by a mailed link: a recovery, or an added user's first one.",
    )
    change_password: payloads.passwords.ChangePasswordPayload | None = mutation(
        LOGGED_IN, passwords.change_password, "Changes one's password and ends one's other sessions."
    )
    revoke_session: payloads.sessions.RevokeSessionPayload | None = mutation(
        LOGGED_IN, sessions.revoke_session, "Ends one of one's own sessions."
    )
    link_external_identity: payloads.external_identities.LinkExternalIdentityPayload | None = mutation(
        LOGGED_IN,
        external_identities.link_external_identity,
        "Begins to link a log-in at an identity provider, which opens one's account from then on.",
    )
    unlink_external_identity: payloads.external_identities.UnlinkExternalIdentityPayload | None = mutation(
        LOGGED_IN,
        external_identities.unlink_external_identity,
        "Unlinks a log-in at an identity provider from one's account.",
    )
    update_account: payloads.accounts.UpdateAccountPayload | None = mutation(
        LOGGED_IN, accounts.update_account, "Changes one's name or language."
    )
    add_email: payloads.accounts.AddEmailPayload | None = mutation(
        LOGGED_IN,
        accounts.add_email,
        "Mails an address a link that adds it to one's account. The answer is the same whoever has the address.",
    )
    confirm_email: payloads.accounts.ConfirmEmailPayload | None = mutation(
        LOGGED_IN,
        accounts.confirm_email,
        "Adds the address that the link was mailed to, in a session of the account that asked for it.",
    )
    remove_email: payloads.accounts.RemoveEmailPayload | None = mutation(
        LOGGED_IN, accounts.remove_email, "Gives up a secondary address."
    )
    make_email_primary: payloads.accounts.MakeEmailPrimaryPayload | None = mutation(
        LOGGED_IN, accounts.make_email_primary, "Makes another of one's addresses the one that recovery mail goes to."
    )
    start_two_factor: payloads.second_factors.StartTwoFactorPayload | None = mutation(
        LOGGED_IN, second_factors.start_two_factor, "Begins to set up an authenticator app."
    )
    confirm_two_factor: payloads.second_factors.ConfirmTwoFactorPayload | None = mutation(
        LOGGED_IN, second_factors.confirm_two_factor, "Makes the authenticator app a second factor, by a code of it."
    )
    disable_two_factor: payloads.second_factors.DisableTwoFactorPayload | None = mutation(
        LOGGED_IN, second_factors.disable_two_factor, "Takes the authenticator app off, by password and code."
    )
    regenerate_recovery_codes: payloads.second_factors.RegenerateRecoveryCodesPayload | None = mutation(
        LOGGED_IN, second_factors.regenerate_recovery_codes, "Makes ten new recovery codes in place of the old ones."
    )
    reauthenticate: payloads.second_factors.ReauthenticatePayload | None = mutation(
        LOGGED_IN,
        second_factors.reauthenticate,
        "Shows by password or code who uses this session; for 10 minutes it may change the account's ways in.",
    )
    start_passkey: payloads.passkeys.StartPasskeyPayload | None = mutation(
        LOGGED_IN, passkeys.start_passkey, "Begins to make a passkey."
    )
    confirm_passkey: payloads.passkeys.ConfirmPasskeyPayload | None = mutation(
        LOGGED_IN, passkeys.confirm_passkey, "Keeps the passkey that the browser made."
    )
    remove_passkey: payloads.passkeys.RemovePasskeyPayload | None = mutation(
        LOGGED_IN, passkeys.remove_passkey, "Removes one of one's own passkeys."
    )
    undo_account_change: payloads.second_factors.UndoAccountChangePayload | None = mutation(
        PUBLIC, second_factors.undo_account_change, "Takes a change of a way in back, by the link in the mail about it."
    )
    export_account: payloads.accounts.ExportAccountPayload | None = mutation(
        LOGGED_IN, accounts.export_account, "Answers a copy of all that is kept about the viewer, as JSON."
    )
    erase_account: payloads.accounts.EraseAccountPayload | None = mutation(
        LOGGED_IN,
        accounts.erase_account,
        "Erases the viewer's account and all that names them; an environment without other users closes. For good.",
    )
    undo_email_link: payloads.accounts.UndoEmailLinkPayload | None = mutation(
        PUBLIC, accounts.undo_email_link, "Takes back that an invitation linked an address to the account."
    )

    invite_user: payloads.invitations.InviteUserPayload | None = mutation(
        INVITE, invitations.invite_user, "Invites by e-mail."
    )
    invite_users: payloads.invitations.InviteUsersPayload | None = mutation(
        INVITE, invitations.invite_users, "Invites up to 100 people by e-mail, each with a result of their own."
    )
    add_user: payloads.users.AddUserPayload | None = mutation(
        INVITE, invitations.add_user, "Adds a user at once; the mail asks for a password only. Works for every domain."
    )
    resend_invitation: payloads.invitations.ResendInvitationPayload | None = mutation(
        INVITE, invitations.resend_invitation, "Sends an invitation again, with a new link and a new expiry."
    )
    revoke_invitation: payloads.invitations.RevokeInvitationPayload | None = mutation(
        INVITE,
        invitations.revoke_invitation,
        "Withdraws an invitation; a user who was only invited is removed.",
    )
    accept_invitation: payloads.invitations.AcceptInvitationPayload | None = mutation(
        PUBLIC, invitations.accept_invitation, "Accepts an invitation, once, and logs in."
    )
    decline_invitation: payloads.invitations.DeclineInvitationPayload | None = mutation(
        PUBLIC,
        invitations.decline_invitation,
        "Declines an invitation; a user who was only invited is removed.",
    )

    change_user_role: payloads.users.ChangeUserRolePayload | None = mutation(
        MANAGE, users.change_user_role, "Gives a user another role, from their very next operation on."
    )
    set_relationship_manager: payloads.users.SetRelationshipManagerPayload | None = mutation(
        MANAGE, users.set_relationship_manager, "Gives or takes the relationship-manager mark."
    )
    block_user: payloads.users.BlockUserPayload | None = mutation(
        MANAGE, users.block_user, "Ends a user's access to this environment at once, until unblocked."
    )
    reset_second_factor: payloads.second_factors.ResetSecondFactorPayload | None = mutation(
        MANAGE,
        second_factors.reset_second_factor,
        "Takes a user's second factors off: a day later, or at once with a second administrator.",
    )
    unblock_user: payloads.users.UnblockUserPayload | None = mutation(
        MANAGE, users.unblock_user, "Gives a blocked user their access back, as it was."
    )
    remove_user: payloads.users.RemoveUserPayload | None = mutation(
        MANAGE, users.remove_user, "Removes a user from the environment; their account remains."
    )
    leave_environment: payloads.environments.LeaveEnvironmentPayload | None = mutation(
        IN_ENVIRONMENT, users.leave_environment, "Removes the viewer from the environment."
    )
    update_environment: payloads.environments.UpdateEnvironmentPayload | None = mutation(
        SETTINGS, environments.update_environment, "Changes the environment's settings."
    )
    start_domain_proof: payloads.domain_proofs.DomainProofPayload | None = mutation(
        SETTINGS, domain_proofs.start_domain_proof, "Answers the DNS record that proves a domain; changes nothing else."
    )
    confirm_domain_proof: payloads.domain_proofs.DomainProofPayload | None = mutation(
        SETTINGS,
        domain_proofs.confirm_domain_proof,
        "Looks the record up in the DNS; where it is there, the domain is the environment's, whoever held it by a "
        "mailbox.",
    )

    create_organisation: payloads.organisations.CreateOrganisationPayload | None = mutation(
        requires(Permission.ORGANISATION_CREATE),
        organisations.create_organisation,
        "Adds a legal entity; the viewer is its first administrator.",
    )
    request_activation: payloads.organisations.RequestActivationPayload | None = mutation(
        ORGANISATION, organisations.request_activation, "Asks to activate an organisation, by mailed code or by review."
    )
    confirm_activation: payloads.organisations.ConfirmActivationPayload | None = mutation(
        ORGANISATION, organisations.confirm_activation, "Activates an organisation by the mailed code."
    )
    start_organisation_proof: payloads.external_identities.StartOrganisationProofPayload | None = mutation(
        ORGANISATION,
        external_identities.start_organisation_proof,
        "Begins to prove an organisation's company number, by a log-in at a provider that names it.",
    )
    update_organisation: payloads.organisations.UpdateOrganisationPayload | None = mutation(
        ORGANISATION, organisations.update_organisation, "Changes an organisation's name."
    )
    add_members: payloads.memberships.AddMembersPayload | None = mutation(
        MEMBERS, memberships.add_members, "Adds colleagues at once; asks partners' users."
    )
    change_membership_role: payloads.memberships.ChangeMembershipRolePayload | None = mutation(
        MEMBERS, memberships.change_membership_role, "Gives a member the other role."
    )
    remove_member: payloads.memberships.RemoveMemberPayload | None = mutation(
        IN_ENVIRONMENT, memberships.remove_member, "Ends a membership, or takes a request back; also one's own."
    )
    accept_membership: payloads.memberships.AcceptMembershipPayload | None = mutation(
        IN_ENVIRONMENT, memberships.accept_membership, "Accepts a request to collaborate."
    )
    decline_membership: payloads.memberships.DeclineMembershipPayload | None = mutation(
        IN_ENVIRONMENT, memberships.decline_membership, "Declines a request to collaborate."
    )
    request_partnership: payloads.partnerships.RequestPartnershipPayload | None = mutation(
        PARTNERSHIPS, partnerships.request_partnership, "Asks another environment to be a partner."
    )
    accept_partnership: payloads.partnerships.AcceptPartnershipPayload | None = mutation(
        PARTNERSHIPS, partnerships.accept_partnership, "Accepts a partnership, for the whole side."
    )
    decline_partnership: payloads.partnerships.DeclinePartnershipPayload | None = mutation(
        PARTNERSHIPS, partnerships.decline_partnership, "Declines a partnership, for the whole side."
    )
    withdraw_partnership: payloads.partnerships.WithdrawPartnershipPayload | None = mutation(
        PARTNERSHIPS, partnerships.withdraw_partnership, "Takes one's own side's request back."
    )
    end_partnership: payloads.partnerships.EndPartnershipPayload | None = mutation(
        PARTNERSHIPS, partnerships.end_partnership, "Ends a partnership and cuts every membership across the two."
    )
    set_partnership_manager: payloads.partnerships.SetPartnershipManagerPayload | None = mutation(
        PARTNERSHIPS,
        partnerships.set_partnership_manager,
        "Connects one of one's own relationship managers, or no longer.",
    )
    mark_inbox_item_read: payloads.inbox.MarkInboxItemReadPayload | None = mutation(
        IN_ENVIRONMENT, inbox.mark_inbox_item_read, "Marks an inbox item as read."
    )

    create_document: payloads.documents.CreateDocumentPayload | None = mutation(
        CREATE_DOCUMENT, documents.create_document, "Adds a document; its file is put to the path in the payload."
    )
    send_document: payloads.documents.SendDocumentPayload | None = mutation(
        SEND_DOCUMENT, documents.send_document, "Mails a document with its file attached."
    )
