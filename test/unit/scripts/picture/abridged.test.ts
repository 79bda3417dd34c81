import { abridged } from '../../../../scripts/picture/abridged';

const row = (status: string, id: string) =>
  `10:00:00  \u001b[32m${status}\u001b[0m  Some::Type  ${id}`;
const mail = (name: string) =>
  `          (would have sent ${name} an invitation by email to\n          x@example.com)`;
const RUN = [
  'User pools at http://127.0.0.1:1',
  '',
  '\u001b[1mCreate stack team\u001b[0m',
  row('CREATE_IN_PROGRESS', 'team'),
  row('CREATE_COMPLETE', 'Ben'),
  mail('ben'),
  row('CREATE_COMPLETE', 'Ada'),
  row('CREATE_COMPLETE', 'team'),
  '  Id  =  1',
  '',
  '\u001b[1mDetect drift\u001b[0m',
  '  Ada  IN_SYNC',
  '',
  '\u001b[1mUpdate it to b.yaml\u001b[0m',
  row('UPDATE_COMPLETE', 'Ada'),
  '  Ada is the same user: Sub still 1',
  '',
  'Done.',
  '',
].join('\n');

describe('abridged', () => {
  it('shows what ended in the steps that matter, in the order of the templates', () => {
    expect(abridged(RUN, ['Ada', 'Ben'])).toBe(
      [
        '$ npm start',
        '',
        '\u001b[1mCreate stack team\u001b[0m',
        row('CREATE_COMPLETE', 'Ada'),
        mail('ben'),
        row('CREATE_COMPLETE', 'Ben'),
        row('CREATE_COMPLETE', 'team'),
        '',
        '\u001b[1mUpdate it to b.yaml\u001b[0m',
        row('UPDATE_COMPLETE', 'Ada'),
        '  Ada is the same user: Sub still 1',
        '',
      ].join('\n'),
    );
  });
});
