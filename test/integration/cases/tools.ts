import { event, output, standIns, type Theme, user } from './case';

const FESTIVAL = 'cdk/festival/Festival.template.json';

export const tools: Theme = {
  name: 'what tools make of an app, unchanged',
  cases: [
    {
      title: 'CDK: a pool with client, domain, group, secret and users',
      args: ['cdk/choir/Choir.template.json'],
      says: [
        event('CREATE_COMPLETE', 'SopranoConducts'),
        event('CREATE_COMPLETE', 'SingersWebsite8DAED165'),
        user('soprano'),
        user('librarian'),
        output('LibrarianSub'),
        output('WebsiteClient'),
        standIns('SingersSignInB4170899', 'CDKMetadata'),
      ],
    },
    ...['clinic-exports', 'clinic-outputs'].map((app) => ({
      title: `CDK: users in a second stack, ${app}`,
      args: [`cdk/${app}/Rota.template.json`, '--with', `cdk/${app}/Directory.template.json`],
      says: [
        event('CREATE_COMPLETE', 'Staff35CBA1CE'),
        event('CREATE_COMPLETE', 'NightNurse'),
        user('night@clinic.example'),
        user('porter@clinic.example'),
        output('NightNurseSub'),
      ],
    })),
    {
      title: 'CDK: a trigger, an API, a network, a custom resource and a nested stack around users',
      args: [FESTIVAL, '--secrets', 'cases/synthesised/festival-values.yaml'],
      says: [
        event('CREATE_COMPLETE', 'StageManager'),
        event('CREATE_COMPLETE', 'CrewF059DC8C'),
        user('stage-manager'),
        output('NewsTopic'),
        output('StageManagerStatus', 'FORCE_CHANGE_PASSWORD'),
        standIns('Badges'),
      ],
    },
    {
      title: 'CDK: a value of Parameter Store that nobody gave is named',
      args: [FESTIVAL],
      ends: 'refused',
      says: ['/festival/bureau', '--secrets'],
    },
    {
      title: 'SAM: functions and an API with an authorizer, and a first user',
      args: ['sam/rest-api.yaml', '--parameters', 'CookEmail=cook@kitchen.example'],
      says: [
        user('cook@kitchen.example'),
        output('FirstCookName'),
        output('RecipesUrl'),
        output('ListRecipesRole'),
        output('CooksClientId'),
        standIns('ListRecipes', 'RecipesTable'),
      ],
    },
    {
      title: 'SAM: the same without a first user',
      args: ['sam/rest-api.yaml'],
      says: [event('CREATE_COMPLETE', 'CooksPool'), output('RecipesUrl')],
      never: [/\bFirstCook\b/, output('FirstCookName')],
    },
    {
      title: 'SAM: users of a loop beside an HTTP API',
      args: ['sam/http-api.yaml', '--parameters', 'Drivers=ivy,jo,kay'],
      says: [user('ivy'), user('jo'), user('kay'), output('Url'), standIns('Nightly')],
    },
    {
      title: 'serverless: the stack of the deployment bucket, updated to the service',
      args: [
        'serverless/cloudformation-template-create-stack.json',
        'serverless/cloudformation-template-update-stack.json',
      ],
      says: [
        event('CREATE_COMPLETE', 'DeskUser'),
        user('desk@library.example'),
        output('ReadersPoolId'),
        standIns('ServerlessDeploymentBucket'),
      ],
    },
    {
      title: 'serverless: the service at once',
      args: ['serverless/cloudformation-template-update-stack.json'],
      says: [user('desk@library.example'), standIns('ShelvesLambdaFunction')],
    },
  ],
};
