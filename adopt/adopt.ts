// An adoption from the pool to the folder.
import type { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { type Adoption, adoptionOf } from './files';
import { refuseFilled, writeFolder } from './folder';
import { sorted } from './obstacles';
import type { AdoptOptions } from './options';
import { readPool, type Tell } from './read-pool';
import { leftBehindLines } from './words';

/** Reads the pool and writes the folder; throws, and has written nothing, where there is nobody to adopt. */
export async function adopt(
  client: CognitoIdentityProviderClient,
  options: AdoptOptions,
  tell: Tell,
): Promise<Adoption> {
  refuseFilled(options.out);
  const { adopted, leftBehind } = sorted(await readPool(client, options, tell), options);
  if (adopted.length === 0) {
    throw new Error(['There is nobody to adopt.', ...leftBehindLines(leftBehind)].join('\n'));
  }
  const adoption = adoptionOf(adopted, leftBehind, options);
  writeFolder(options.out, adoption.files);
  return adoption;
}
