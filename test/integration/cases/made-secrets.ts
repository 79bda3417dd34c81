import { output, type Theme, user } from './case';

export const madeSecrets: Theme = {
  name: 'a secret that the template makes',
  cases: [
    ['by-name', 'its name'],
    ['by-ref', 'Ref'],
  ].map(([template, how]) => ({
    title: `is referred to by ${how}`,
    args: [`cases/made-secrets/${template}.yaml`],
    says: [user('robot'), output('Status', 'CONFIRMED')],
    never: ['Weld-And-Paint-5'],
  })),
};
