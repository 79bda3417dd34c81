import { event, onOneLine, type Theme, user } from './case';

const at = (template: string) => [`cases/mistakes/${template}.yaml`];

export const mistakes: Theme = {
  name: 'a mistake in a template',
  cases: [
    {
      title: 'is told before anything is made where there are two passwords',
      args: at('both-passwords'),
      ends: 'refused',
      says: [onOneLine(/Clerk/, /\bPassword\b/, /\bTemporaryPassword\b/)],
      never: ['Changed-Later-1'],
    },
    {
      title: 'is told with all the others',
      args: at('several'),
      ends: 'refused',
      says: [
        /several\.yaml:[56]: Clerk: .*Username/,
        /several\.yaml:[89]: Porter: .*Sub\b/,
        /several\.yaml:1[0-3]: .*Nowhere/,
        /several\.yaml:1[123]: .*Garage/,
        /several\.yaml:1[123]: .*Names/,
      ],
    },
    {
      title: 'is no more than a warning where a password is written out',
      args: at('password-written-out'),
      says: [onOneLine(/password-written-out\.yaml:\d/, /Password/, /resolve:/), user('clerk')],
      never: ['Plain-To-See-1'],
    },
    {
      title: 'is no more than a hint where a name only happens to be there in time',
      args: at('plain-names'),
      says: [
        event('CREATE_COMPLETE', 'ClerkHolds'),
        onOneLine(/plain-names\.yaml:\d/, /Porter/, /Keys|key-holders/, /Ref|DependsOn/),
      ],
      never: [onOneLine(/plain-names\.yaml:\d/, /Clerk: /)],
    },
    {
      title: 'is named where an output is of something that is left out',
      args: at('left-out'),
      ends: 'refused',
      says: [onOneLine(/left-out\.yaml:12/, /Clerk/, /HasClerk/)],
    },
    {
      title: 'is named where another macro would be carried out',
      args: at('include'),
      ends: 'refused',
      says: [onOneLine(/include\.yaml:\d/, /Fn::Transform|AWS::Include/)],
      never: [/needs a Type|logical id/],
    },
  ],
};
