import { DRIFTED, event, output, sameUser, type Theme } from './case';

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
      code: 0,
      says: [
        event('UPDATE_COMPLETE', 'Crew'),
        event('UPDATE_COMPLETE', 'Rigger'),
        sameUser('Rigger'),
        /\bRigger\b.*IN_SYNC/,
      ],
      never: [...NEW_POOL, DRIFTED],
    },
    {
      title: 'a group, a client and the attributes that a pool adds happens in place',
      args: at('around-v1', 'around-v2'),
      code: 0,
      says: [
        event('UPDATE_COMPLETE', 'Crew'),
        event('UPDATE_COMPLETE', 'Cooks'),
        event('UPDATE_COMPLETE', 'App'),
        output('AppId'),
      ],
      never: [...NEW_POOL, DRIFTED],
    },
    {
      title: 'back is a change too',
      args: at('settings-v1', 'settings-v2', 'settings-v1'),
      code: 0,
      says: [sameUser('Rigger')],
      never: NEW_POOL,
    },
    ...[
      ['UsernameAttributes', 'names-v2'],
      ['AliasAttributes', 'aliases-v2'],
      ['UsernameConfiguration', 'case-v2'],
    ].map(([property, next]) => ({
      title: `${property} is refused as CloudFormation refuses it`,
      args: at('around-v1', `${next}`),
      code: 1,
      says: [new RegExp(`Updates are not allowed for property.*${property}`)],
      never: NEW_POOL.slice(0, 2),
    })),
    {
      title: 'an attribute of the schema is refused',
      args: at('around-v1', 'around-v2', 'schema-v3'),
      code: 1,
      says: [/Crew: .*(Schema|knife|schema|attribute)/],
      never: NEW_POOL.slice(0, 2),
    },
  ],
};

function at(...templates: string[]): string[] {
  return templates.map((template) => `cases/pool-changes/${template}.yaml`);
}
