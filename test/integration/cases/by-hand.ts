import { event, output, standIns, type Theme, user } from './case';

const COMPANY = 'hand-written/company.yaml';

export const byHand: Theme = {
  name: 'a company written by hand',
  cases: [
    {
      title: 'forty resources with conditions, mappings and nested stacks',
      args: [COMPANY],
      says: [
        event('CREATE_COMPLETE', 'OwnerOwns'),
        user('owner'),
        user('robot'),
        user('first-auditor'),
        user('second-auditor'),
        user('customer@shop.example'),
        output('RobotSub'),
        standIns('Network', 'Reports', 'CustomersDomain'),
      ],
      never: [/\bFailedJobsAlarm\b/, output('AlarmName')],
    },
    {
      title: 'the other side of its conditions',
      args: [COMPANY, '--parameters', 'Stage=live', 'OwnerEmail=ann@shop.example'],
      says: [user('owner'), user('second-auditor'), output('AlarmName')],
      never: [/\bTestCustomer\b/],
    },
    {
      title: 'a rule that does not hold says its sentence',
      args: [COMPANY, '--parameters', 'Stage=live'],
      ends: 'refused',
      says: ['A live shop needs the address of its owner'],
    },
    {
      title: 'a pattern that does not hold says what would',
      args: [COMPANY, '--parameters', 'OwnerEmail=nobody', 'LogDays=400'],
      ends: 'refused',
      says: ['an address such as owner@shop.example', /LogDays/],
    },
  ],
};
