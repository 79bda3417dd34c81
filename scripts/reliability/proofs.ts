// What is promised, and the command that tries each promise as a whole.

export interface Proof {
  /** Of its command, of its script and of the file with its figures. */
  readonly name: string;
  readonly title: string;
  /** What is tried, and what has to hold. */
  readonly about: string;
  /** What the command is given for the figures. */
  readonly options: readonly string[];
  /** What to do with what it finds. */
  readonly replay: string;
}

export const PROMISES = `- **Nobody is destroyed by surprise.** A user whom this type did not make is never changed or deleted, not by a repeat, a rollback, a race for a name or an alias.
- **Nobody is forgotten.** A user whom a failed create leaves behind is named, in a message or in the model that CloudFormation cleans up by. The exceptions are in [What to know](what-to-know.md#creating-inviting-passwords).
- **Every way back leads back.** What the [one rule](adr/0007-one-rule.md) covers is as it was after a rollback, from wherever it begins; the same event again ends as the first would have.
- **Nothing twice.** No second invitation, no second password, no second user.
- **What READ says is what Cognito holds**, and COMPLETE is complete.
- **An answer in time, of the contract**: well-formed, with the right code, without a model where it failed, and never InternalFailure for what somebody has written.
- **No secret in any message, log, metric or model**, in whatever form a service quotes it.`;

export const PROOFS: readonly Proof[] = [
  {
    name: 'faults',
    title: 'Every call in every trouble',
    about:
      'Each handler, each call that it is seen to make, and each way in which a call can go wrong: once and for good, then the same event again and the rollback. The cells are generated from the calls seen.',
    options: [],
    replay: '`npm run faults -- --only CELL`, as printed with what broke',
  },
  {
    name: 'soak',
    title: 'Random lives',
    about:
      'Stacks that create, update, replace, roll back, delete, import and repeat in two pools of any kind, one after the other or two at once; functions that crash, answers that are lost, calls that go wrong in every way; twins and strangers who race for names and addresses, people who change what is ours. After every step each promise is checked against what the pool holds.',
    options: ['--lives', '5000', '--seed', '1'],
    replay: '`npm run soak -- --script SCRIPT`, as printed, cut to the least that fails',
  },
  {
    name: 'fuzz',
    title: 'Hostile input',
    about:
      'Events that are malformed, huge, deep or of confused types, with texts of all planes of Unicode at and beyond every limit, in odd contexts, before a service that quotes what it was told.',
    options: ['--events', '100000', '--seed', '1'],
    replay: '`npm run fuzz -- --trial TRIAL`, as printed with what was found',
  },
  {
    name: 'secrets',
    title: 'Secrets',
    about:
      'Secrets of many flavours in every place that may hold one, handed back in every form by every call, in errors, headers and half answers, and through crashes and time-outs: every path, each with the next flavour. No piece of eight characters may come out anywhere: output, provider logs, metrics, messages, models, the event table.',
    options: [],
    replay: '`npm run secrets`, which names the path of a leak and never the secret',
  },
  {
    name: 'coverage',
    title: 'Coverage',
    about:
      'Which branches of `src` all tests together have run, those of the bundle in processes of its own included: on a twin of the bundle that only is not minified.',
    options: [],
    replay: '`npm run coverage`, which lists what did not run',
  },
  {
    name: 'mutation',
    title: 'Mutation',
    about:
      'Whether a test notices when the code is changed: operators turned round, calls left out, texts emptied. Every survivor is explained in a file or fails the run.',
    options: [],
    replay: '`npm run mutation -- --only src/user`, which lists what survived',
  },
];
