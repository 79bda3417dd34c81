// S3 has no names of operations on the wire: they follow from the method, the path and the query.
import type { IncomingMessage } from 'node:http';

type Input = Record<string, string>;

const OBJECT: Record<string, string> = { PUT: 'PutObject', DELETE: 'DeleteObject' };
const BUCKET: Record<string, string> = {
  PUT: 'CreateBucket',
  HEAD: 'HeadBucket',
  GET: 'ListObjects',
};
// A part of a bucket is named by the query.
const POLICY: Record<string, string> = { PUT: 'PutBucketPolicy' };

/** The operation that a request to a path-style address means. */
export function s3Call({ method = '', url = '/' }: IncomingMessage): {
  operation: string;
  input: Input;
} {
  const { pathname, searchParams } = new URL(url, 'http://s3');
  const [, Bucket = '', ...rest] = pathname.split('/').map(decodeURIComponent);
  const Key = rest.join('/');
  if (Key) return { operation: OBJECT[method] ?? method, input: { Bucket, Key } };

  const operations = searchParams.has('policy') ? POLICY : BUCKET;
  const operation = operations[method] ?? method;
  const Prefix = searchParams.get('prefix');
  return { operation, input: Prefix === null ? { Bucket } : { Bucket, Prefix } };
}
