// register.yaml: the template that registers the type, with the roles and the log group that it needs.
import { hyphenated } from './names';

export interface Registration {
  readonly typeName: string;
  /** Where the package of these sources lies in the bucket. */
  readonly packageKey: string;
  /** Everything that a handler may do, as the schema has it. */
  readonly permissions: readonly string[];
}

/** All permissions of the handlers of a schema, in order. */
export function permissionsOf(schema: {
  readonly handlers: Readonly<Record<string, { readonly permissions: readonly string[] }>>;
}): string[] {
  const all = Object.values(schema.handlers).flatMap(({ permissions }) => permissions);
  return [...new Set(all)].sort();
}

/** The text of the template: of the same registration always the same. */
export function registerTemplate({ typeName, packageKey, permissions }: Registration): string {
  const typeArn = `arn:\${AWS::Partition}:cloudformation:\${AWS::Region}:\${AWS::AccountId}:type/resource/${hyphenated(typeName)}`;
  return `# Registers ${typeName} in the account and Region of the stack, and makes it the default version.
# Made by npm run package. Only PackageKey decides which version is registered: with another package it is
# another key, so that CloudFormation registers the new version, makes it the default and deregisters the old.
AWSTemplateFormatVersion: '2010-09-09'
Description: Registers ${typeName}, which manages users of Amazon Cognito user pools

Parameters:
  PackageBucket:
    Type: String
    Description: The bucket with the package, in the Region of the stack
    AllowedPattern: '[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]'
  PackageKey:
    Type: String
    Description: Where the package lies in the bucket. Say it with every deployment, or the stack keeps the one it has
    Default: ${packageKey}
  UserPoolArns:
    Type: CommaDelimitedList
    Description: The user pools that the type may manage; empty for all of this account and Region
    Default: ''
  LogRetentionInDays:
    Type: Number
    Description: How long the log of the handlers is kept
    Default: 90
    # Those of PutRetentionPolicy.
    AllowedValues: [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653]

Conditions:
  AllUserPools: !Equals [!Join ['', !Ref UserPoolArns], '']

Resources:
  # What the handlers run as. No name, so that it can be made in several Regions of an account.
  ExecutionRole:
    Type: AWS::IAM::Role
    Properties:
      Description: What the handlers of ${typeName} may do
      MaxSessionDuration: 8400
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Principal: { Service: resources.cloudformation.amazonaws.com }
            Action: sts:AssumeRole
            Condition:
              StringEquals: { aws:SourceAccount: !Ref AWS::AccountId }
              # The user guide has the ARN of the type, and the role that cfn generates that of its versions.
              ArnLike:
                aws:SourceArn:
                  - !Sub ${typeArn}
                  - !Sub ${typeArn}/*
      Policies:
        - PolicyName: Handlers
          PolicyDocument:
            Version: '2012-10-17'
            Statement:
              - Effect: Allow
                Action:
${permissions.map((permission) => `                  - ${permission}`).join('\n')}
                Resource: !If
                  - AllUserPools
                  - !Sub arn:\${AWS::Partition}:cognito-idp:\${AWS::Region}:\${AWS::AccountId}:userpool/*
                  - !Ref UserPoolArns

  LogGroup:
    Type: AWS::Logs::LogGroup
    DeletionPolicy: Delete
    UpdateReplacePolicy: Delete
    Properties:
      LogGroupName: '${hyphenated(typeName)}'
      RetentionInDays: !Ref LogRetentionInDays

  # What the log and the metrics are written as.
  LogRole:
    Type: AWS::IAM::Role
    Properties:
      Description: What ${typeName} may do to write its log and metrics
      MaxSessionDuration: 43200
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement:
          # No condition: with one no log arrives (cloudformation-cli, pull request 988).
          - Effect: Allow
            Principal: { Service: resources.cloudformation.amazonaws.com }
            Action: sts:AssumeRole
      Policies:
        - PolicyName: Reports
          PolicyDocument:
            Version: '2012-10-17'
            Statement:
              - Effect: Allow
                Action:
                  - logs:CreateLogStream
                  - logs:PutLogEvents
                Resource: !GetAtt LogGroup.Arn
              # Metrics have no ARN.
              - Effect: Allow
                Action: cloudwatch:PutMetricData
                Resource: '*'
                Condition:
                  StringEquals: { cloudwatch:namespace: AWS/CloudFormation/${typeName.replaceAll('::', '/')} }

  # Nothing of it can be changed: a change replaces it.
  Version:
    Type: AWS::CloudFormation::ResourceVersion
    Properties:
      TypeName: ${typeName}
      SchemaHandlerPackage: !Sub s3://\${PackageBucket}/\${PackageKey}
      ExecutionRoleArn: !GetAtt ExecutionRole.Arn
      LoggingConfig:
        LogGroupName: !Ref LogGroup
        LogRoleArn: !GetAtt LogRole.Arn

  DefaultVersion:
    Type: AWS::CloudFormation::ResourceDefaultVersion
    Properties:
      TypeVersionArn: !Ref Version

Outputs:
  VersionArn:
    Description: The version that this stack registered
    Value: !Ref Version
  VersionId:
    Description: Its number
    Value: !GetAtt Version.VersionId
  LogGroupName:
    Description: Where the handlers log
    Value: !Ref LogGroup
  ExecutionRoleArn:
    Description: What the handlers run as
    Value: !GetAtt ExecutionRole.Arn
`;
}
