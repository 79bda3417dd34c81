import { standIn } from '../../../../../local/stack/resources/stand-in';
import { identifierOf } from '../../../../../local/stack/schema/identifier';
import { handled } from './handling';

const BUCKET = standIn('AWS::S3::Bucket');

describe('standIn', () => {
  it('makes nothing, and gives Ref and GetAtt values that stay', async () => {
    const { answer, sent } = await handled(BUCKET, { properties: { BucketName: 'photos' } });
    const model = answer.resourceModel ?? {};
    expect(sent).toEqual([]);
    expect(BUCKET.reference(model)).toBe('photos');
    expect(BUCKET.attribute?.(model, 'Arn')).toBe('arn:aws:s3:::photos');
    expect(identifierOf(BUCKET.schema, model)).toEqual({ PhysicalId: 's-Mine' });
    expect(BUCKET.isStandIn).toBe(true);
  });

  it.each(['READ', 'UPDATE', 'DELETE'] as const)('lets %s be', async (action) => {
    const properties = { PhysicalId: 's-Mine' };
    const { answer, sent } = await handled(BUCKET, { action, properties });
    expect(answer.status).toBe('SUCCESS');
    expect(sent).toEqual([]);
  });
});
