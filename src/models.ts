// @ts-nocheck
// This is a generated file. Modifications will be overwritten.
import { BaseModel, Dict, integer, Integer, Optional, transformValue } from '@amazon-web-services-cloudformation/cloudformation-cli-typescript-lib';
import { Exclude, Expose, Type, Transform } from 'class-transformer';

export class ResourceModel extends BaseModel {
    ['constructor']: typeof ResourceModel;

    @Exclude()
    public static readonly TYPE_NAME: string = 'AWS::Cognito::UserPoolUser';

    @Exclude()
    protected readonly IDENTIFIER_KEY_USERPOOLID: string = '/properties/UserPoolId';
    @Exclude()
    protected readonly IDENTIFIER_KEY_USERNAME: string = '/properties/Username';

    @Expose({ name: 'UserPoolId' })
    @Transform(
        ({ value, obj }) =>
            transformValue(String, 'userPoolId', value, obj, []),
        {
            toClassOnly: true,
        }
    )
    userPoolId?: Optional<string>;
    @Expose({ name: 'Username' })
    @Transform(
        ({ value, obj }) =>
            transformValue(String, 'username', value, obj, []),
        {
            toClassOnly: true,
        }
    )
    username?: Optional<string>;
    @Expose({ name: 'UserAttributes' })
    @Type(() => AttributeType)
    userAttributes?: Optional<Array<AttributeType>>;
    @Expose({ name: 'ValidationData' })
    @Type(() => AttributeType)
    validationData?: Optional<Array<AttributeType>>;
    @Expose({ name: 'ClientMetadata' })
    @Transform(
        ({ value, obj }) =>
            transformValue(String, 'clientMetadata', value, obj, [Map]),
        {
            toClassOnly: true,
        }
    )
    clientMetadata?: Optional<Map<string, string>>;
    @Expose({ name: 'DesiredDeliveryMediums' })
    @Transform(
        ({ value, obj }) =>
            transformValue(String, 'desiredDeliveryMediums', value, obj, [Array]),
        {
            toClassOnly: true,
        }
    )
    desiredDeliveryMediums?: Optional<Array<string>>;
    @Expose({ name: 'ForceAliasCreation' })
    @Transform(
        ({ value, obj }) =>
            transformValue(Boolean, 'forceAliasCreation', value, obj, []),
        {
            toClassOnly: true,
        }
    )
    forceAliasCreation?: Optional<boolean>;
    @Expose({ name: 'MessageAction' })
    @Transform(
        ({ value, obj }) =>
            transformValue(String, 'messageAction', value, obj, []),
        {
            toClassOnly: true,
        }
    )
    messageAction?: Optional<string>;
    @Expose({ name: 'TemporaryPassword' })
    @Transform(
        ({ value, obj }) =>
            transformValue(String, 'temporaryPassword', value, obj, []),
        {
            toClassOnly: true,
        }
    )
    temporaryPassword?: Optional<string>;
    @Expose({ name: 'Password' })
    @Transform(
        ({ value, obj }) =>
            transformValue(String, 'password', value, obj, []),
        {
            toClassOnly: true,
        }
    )
    password?: Optional<string>;
    @Expose({ name: 'Enabled' })
    @Transform(
        ({ value, obj }) =>
            transformValue(Boolean, 'enabled', value, obj, []),
        {
            toClassOnly: true,
        }
    )
    enabled?: Optional<boolean>;
    @Expose({ name: 'Groups' })
    @Transform(
        ({ value, obj }) =>
            transformValue(String, 'groups', value, obj, [Set]),
        {
            toClassOnly: true,
        }
    )
    groups?: Optional<Set<string>>;
    @Expose({ name: 'CognitoUsername' })
    @Transform(
        ({ value, obj }) =>
            transformValue(String, 'cognitoUsername', value, obj, []),
        {
            toClassOnly: true,
        }
    )
    cognitoUsername?: Optional<string>;
    @Expose({ name: 'Sub' })
    @Transform(
        ({ value, obj }) =>
            transformValue(String, 'sub', value, obj, []),
        {
            toClassOnly: true,
        }
    )
    sub?: Optional<string>;
    @Expose({ name: 'UserStatus' })
    @Transform(
        ({ value, obj }) =>
            transformValue(String, 'userStatus', value, obj, []),
        {
            toClassOnly: true,
        }
    )
    userStatus?: Optional<string>;
    @Expose({ name: 'UserCreateDate' })
    @Transform(
        ({ value, obj }) =>
            transformValue(String, 'userCreateDate', value, obj, []),
        {
            toClassOnly: true,
        }
    )
    userCreateDate?: Optional<string>;
    @Expose({ name: 'UserLastModifiedDate' })
    @Transform(
        ({ value, obj }) =>
            transformValue(String, 'userLastModifiedDate', value, obj, []),
        {
            toClassOnly: true,
        }
    )
    userLastModifiedDate?: Optional<string>;
    @Expose({ name: 'UserMFASettingList' })
    @Transform(
        ({ value, obj }) =>
            transformValue(String, 'userMFASettingList', value, obj, [Array]),
        {
            toClassOnly: true,
        }
    )
    userMFASettingList?: Optional<Array<string>>;
    @Expose({ name: 'PreferredMfaSetting' })
    @Transform(
        ({ value, obj }) =>
            transformValue(String, 'preferredMfaSetting', value, obj, []),
        {
            toClassOnly: true,
        }
    )
    preferredMfaSetting?: Optional<string>;

    @Exclude()
    public getPrimaryIdentifier(): Dict {
        const identifier: Dict = {};
        if (this.userPoolId != null) {
            identifier[this.IDENTIFIER_KEY_USERPOOLID] = this.userPoolId;
        }

        if (this.username != null) {
            identifier[this.IDENTIFIER_KEY_USERNAME] = this.username;
        }

        // only return the identifier if it can be used, i.e. if all components are present
        return Object.keys(identifier).length === 2 ? identifier : null;
    }

    @Exclude()
    public getAdditionalIdentifiers(): Array<Dict> {
        const identifiers: Array<Dict> = new Array<Dict>();
        // only return the identifiers if any can be used
        return identifiers.length === 0 ? null : identifiers;
    }
}

export class AttributeType extends BaseModel {
    ['constructor']: typeof AttributeType;


    @Expose({ name: 'Name' })
    @Transform(
        ({ value, obj }) =>
            transformValue(String, 'name', value, obj, []),
        {
            toClassOnly: true,
        }
    )
    name?: Optional<string>;
    @Expose({ name: 'Value' })
    @Transform(
        ({ value, obj }) =>
            transformValue(String, 'value_', value, obj, []),
        {
            toClassOnly: true,
        }
    )
    value_?: Optional<string>;

}

export class TypeConfigurationModel extends BaseModel {
    ['constructor']: typeof TypeConfigurationModel;



}

