// The resources that the Serverless transform adds to those of a template.
import type { Place } from '../template/problem';
import type { TemplateResource } from '../template/resource';
import { map, type Value } from '../template/value';

// What a name ends with says what it is (SAM developer guide, "Generated CloudFormation resources").
const TYPES: readonly { ending: RegExp; typeName: string }[] = [
  { ending: /Role$/, typeName: 'AWS::IAM::Role' },
  { ending: /Version\w*$/, typeName: 'AWS::Lambda::Version' },
  { ending: /Alias\w*$/, typeName: 'AWS::Lambda::Alias' },
  { ending: /Permission\w*$/, typeName: 'AWS::Lambda::Permission' },
  { ending: /Stage$/, typeName: 'AWS::ApiGateway::Stage' },
  { ending: /Deployment\w*$/, typeName: 'AWS::ApiGateway::Deployment' },
  { ending: /HttpApi$/, typeName: 'AWS::ApiGatewayV2::Api' },
  { ending: /Api$/, typeName: 'AWS::ApiGateway::RestApi' },
  { ending: /Application$/, typeName: 'AWS::CodeDeploy::Application' },
  { ending: /./, typeName: 'AWS::Lambda::EventSourceMapping' },
];

/** Those of `names` that no resource of the template has, but that the transform would make. */
export function impliedResources(
  names: readonly string[],
  resources: readonly TemplateResource[],
  place: Place,
): TemplateResource[] {
  const own = new Set(resources.map(({ logicalId }) => logicalId));
  const bases = resources.filter(({ typeName }) => typeName.startsWith('AWS::Serverless::'));
  const isImplied = (name: string) =>
    /^(Serverless(RestApi|HttpApi|DeploymentApplication)|CodeDeployServiceRole$)/.test(name) ||
    bases.some(({ logicalId }) => name.startsWith(logicalId));
  return [...new Set(names)]
    .filter((name) => !own.has(name) && bases.length > 0 && isImplied(name))
    .map((logicalId) => ({
      logicalId,
      typeName: TYPES.find(({ ending }) => ending.test(logicalId))?.typeName ?? '',
      typePlace: place,
      properties: map([], place),
      dependsOn: [],
      deletionPolicy: 'Delete',
      declaresDeletionPolicy: false,
      updateReplacePolicy: 'Delete',
      place,
    }));
}

/**
 * The properties that stay with a resource. The events of a Serverless one become resources of
 * their own, so that a function and the pool or API of its event may refer to each other.
 */
export function stayingProperties(typeName: string, properties: Value): Value {
  if (properties.kind !== 'map' || !typeName.startsWith('AWS::Serverless::')) return properties;
  const entries = properties.entries.filter(({ key }) => key !== 'Events');
  return { ...properties, entries };
}
