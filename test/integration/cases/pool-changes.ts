import { type Case, event, output, sameUser, type Theme } from './case';

const NEW_POOL = [
  /is a new user/,
  /rename the resource/i,
  /DELETE_COMPLETE.*\bCrew\b[\s\S]*IN_SYNC/,
];

export const poolChanges: Theme = {
  name: 'a change of',
  cases: [
    {
      title: "a pool's settings happens in place, and its users stay who they are",
      args: at('settings-v1', 'settings-v2'),
      says: [
        event('UPDATE_COMPLETE', 'Crew'),
        event('UPDATE_COMPLETE', 'Rigger'),
        sameUser('Rigger'),
        /\bRigger\b.*IN_SYNC/,
      ],
      never: [...NEW_POOL],
    },
    {
      title: 'a group, a client and the attributes that a pool adds happens in place',
      args: at('around-v1', 'around-v2'),
      says: [
        event('UPDATE_COMPLETE', 'Crew'),
        event('UPDATE_COMPLETE', 'Cooks'),
        event('UPDATE_COMPLETE', 'App'),
        output('AppId'),
      ],
      never: [...NEW_POOL],
    },
    {
      title: 'back is a change too',
      args: at('settings-v1', 'settings-v2', 'settings-v1'),
      says: [sameUser('Rigger')],
      never: NEW_POOL,
    },
    ...[
      ['UsernameAttributes', 'names-v2'],
      ['AliasAttributes', 'aliases-v2'],
      ['UsernameConfiguration', 'case-v2'],
    ].map(
      ([property, next]): Case => ({
        title: `${property} is refused as CloudFormation refuses it`,
        args: at('around-v1', `${next}`),
        ends: 'failed',
        says: [
          new RegExp(`Crew: .*Updates are not allowed for property - ${property}\\.`),
          event('UPDATE_ROLLBACK_COMPLETE', 'around-v1'),
        ],
        never: NEW_POOL.slice(0, 2),
      }),
    ),
    {
      title: 'an attribute of the schema is refused',
      args: at('around-v1', 'around-v2', 'schema-v3'),
      ends: 'failed',
      says: [/Crew: .*(Schema|knife|schema|attribute)/],
      never: NEW_POOL.slice(0, 2),
    },
  ],
};

function at(...templates: string[]): string[] {
  return templates.map((template) => `cases/pool-changes/${template}.yaml`);
}
