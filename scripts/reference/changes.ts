// What the schema can't say: what an update does with each property, and what an answer has of it.
// Sources: docs/adr/0003 (what replaces), 0007 (the one rule), src/user/changes.ts and access.ts.

/** What happens when the template changes the property. */
export const CHANGES: Readonly<Record<string, string>> = {
  UserPoolId:
    'CloudFormation makes a new user in the other pool and then deletes this one: password, `sub` and groups are gone. `UpdateReplacePolicy: Retain` keeps the old user.',
  Username:
    'Any change makes a new user and then deletes this one, declaring a Username where there was none and leaving it out included: password, `sub` and groups are gone. `UpdateReplacePolicy: Retain` keeps the old user. To give somebody another address in a pool that signs in by address, [import the user by its `sub`](../guides/migrating.md).',
  UserAttributes:
    'One call sets what differs and deletes what the template declared before, no longer does, and the user still has as declared. The user keeps password, `sub` and groups. An address that another user signs in with is refused, unless `ForceAliasCreation` is `true`.',
  ValidationData: 'Nothing happens: it is used when the user is created.',
  ClientMetadata:
    'Nothing happens by itself. It goes along with the next update that writes attributes. With `MessageAction: RESEND` a user who has not accepted yet is invited again.',
  DesiredDeliveryMediums:
    'Nothing happens by itself. With `MessageAction: RESEND` a user who has not accepted yet is invited again.',
  ForceAliasCreation:
    'Nothing happens by itself. It counts in an update that makes an address verified.',
  MessageAction:
    'To `RESEND`: a user who has not accepted yet is invited again, anybody else is left alone. To `SUPPRESS`, or left out: nothing happens.',
  TemporaryPassword:
    'A user who has not accepted the invitation yet gets the new one, with `MessageAction: RESEND` in a new invitation. Somebody who has accepted keeps their password. Left out: nothing happens.',
  Password:
    'It is set at once. Left out: the user keeps it. The text of a dynamic reference has to change for CloudFormation to look the secret up again.',
  Enabled:
    '`false` disables and revokes the tokens, `true` enables. Leaving out a declared `false` enables; leaving out `true` does nothing.',
  Groups:
    'Groups that are new in the list are joined. Those that are no longer in it are left. All others stay as they are.',
  Name: 'Another name is another attribute: see [UserAttributes](#userattributes).',
  Value:
    'The new value is set. `""` deletes the attribute where it can be deleted; declare it so for one update and leave it out after, for CloudFormation reports a blank as drift.',
};

const AFTER_SIGN_IN =
  'Only a user who has set it up has one, and `Fn::GetAtt` fails for anybody else. Don’t use it in the template that makes the user; a read shows it.';

/** When `Fn::GetAtt` has no answer. */
export const ABSENCES: Readonly<Record<string, string>> = {
  UserMFASettingList: AFTER_SIGN_IN,
  PreferredMfaSetting: AFTER_SIGN_IN,
};
