import { type Case, output, type Theme, user } from './case';

const NUMBER = 'cases/words/number.yaml';
const QUOTED = 'cases/words/quoted-number.yaml';

export const words: Theme = {
  name: 'an unquoted word',
  cases: [
    ...['second-factor', 'second-factor-on'].map(
      (template): Case => ({
        title: `is a boolean where a word is needed, and is refused with its line (${template})`,
        args: [`cases/words/${template}.yaml`],
        ends: 'refused',
        says: [`cases/words/${template}.yaml:6`, /MfaConfiguration/, /quote/i],
      }),
    ),
    {
      title: 'is a boolean where one is needed',
      args: ['cases/words/booleans.yaml'],
      says: [user('reader')],
    },
    {
      title: 'of digits after a plus is no phone number',
      args: [NUMBER],
      ends: 'failed',
      says: [`${NUMBER}:14`, `${NUMBER}:15`, `${NUMBER}:16`, /quote/i, /Reader: .*phone/],
      never: [`${NUMBER}:13`],
    },
    {
      title: 'loses its form as CloudFormation lets it, with a warning at its line',
      args: [QUOTED],
      says: [
        `${QUOTED}:15`,
        `${QUOTED}:16`,
        output('Shelf', '511'),
        output('Hex', '31'),
        output('Number', '15555550166'),
        output('Word', 'false'),
      ],
      never: [`${QUOTED}:14`],
    },
    {
      title: 'keeps its form as a date, a letter and digits that are no number',
      args: [QUOTED],
      says: [
        output('Day', '1999-12-31'),
        output('Letter', 'y'),
        output('Eight', '0899'),
        output('Account', '012345678901'),
      ],
      never: [`${QUOTED}:13`],
    },
    ...['anchors', 'alias-only'].map(
      (template): Case => ({
        title: `can't be written once for many, as CloudFormation has no anchors (${template})`,
        args: [`cases/words/${template}.yaml`],
        ends: 'refused',
        says: [/anchor|alias/i, /CloudFormation/, `cases/words/${template}.yaml:`],
      }),
    ),
  ],
};
