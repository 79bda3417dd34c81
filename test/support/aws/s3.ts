// S3 has no names of operations on the wire: they follow from the method, the path and the query.
import type { IncomingMessage } from 'node:http';

type Input = Record<string, string>;

/** What a method does to an object, and to a bucket. */
const OBJECT: Record<string, string> = {
  PUT: 'PutObject',
  HEAD: 'HeadObject',
  GET: 'GetObject',
  DELETE: 'DeleteObject',
};
const BUCKET: Record<string, string> = {
  PUT: 'CreateBucket',
  HEAD: 'HeadBucket',
  GET: 'ListObjects',
  DELETE: 'DeleteBucket',
};

/** What a method does to a part of a bucket that the query names. */
const SUBRESOURCE: Record<string, string> = {
  location: 'BucketLocation',
  versioning: 'BucketVersioning',
  policy: 'BucketPolicy',
  encryption: 'BucketEncryption',
  publicAccessBlock: 'PublicAccessBlock',
};
const VERB: Record<string, string> = { PUT: 'Put', GET: 'Get', DELETE: 'Delete' };

/** The operation that a request to a path-style address means. */
export function s3Call({ method = '', url = '/' }: IncomingMessage): {
  operation: string;
  input: Input;
} {
  const { pathname, searchParams } = new URL(url, 'http://s3');
  const [, Bucket = '', ...rest] = pathname.split('/').map(decodeURIComponent);
  const Key = rest.join('/');
  if (!Bucket) return { operation: 'ListBuckets', input: {} };
  if (Key) return { operation: OBJECT[method] ?? method, input: { Bucket, Key } };

  const part = [...searchParams.keys()].find((name) => name in SUBRESOURCE);
  const operation = part ? `${VERB[method]}${SUBRESOURCE[part]}` : (BUCKET[method] ?? method);
  const Prefix = searchParams.get('prefix');
  return { operation, input: Prefix === null ? { Bucket } : { Bucket, Prefix } };
}
