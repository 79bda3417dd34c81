// Behaviours of the pages of ListGroups and AdminListGroupsForUser.
import { refusal } from '../../support/refusal';
import type { Behaviour } from '../behaviour';
import { allPages, ofBoth } from '../forms/group-lists';

export const groupPages: readonly Behaviour[] = [
  ofBoth(
    {
      behaviour: 'all pages of groups together hold every group once',
      source: 'API reference, ListGroups and AdminListGroupsForUser: NextToken',
      moto: true,
    },
    5,
    (list) => allPages(list, 2),
    { sizes: [2, 2, 1], all: ['group-0', 'group-1', 'group-2', 'group-3', 'group-4'] },
  ),
  ofBoth(
    {
      behaviour: 'a page holds 60 groups when no limit is given',
      source: 'API reference, ListGroups and AdminListGroupsForUser: Limit',
      moto: true,
    },
    61,
    async (list) => {
      const { Groups, NextToken } = await list({});
      return [Groups?.length, typeof NextToken];
    },
    [60, 'string'],
  ),
  ofBoth(
    {
      behaviour: 'a last page of groups that is full carries no token',
      source: 'API reference, ListGroups and AdminListGroupsForUser: NextToken',
      moto: true,
    },
    2,
    async (list) => (await list({ Limit: 2 })).NextToken,
    undefined,
  ),
  ofBoth(
    {
      behaviour: 'a limit of groups above 60 is refused',
      source: 'API reference, ListGroups and AdminListGroupsForUser: Limit',
      moto: false,
    },
    0,
    (list) => refusal(list({ Limit: 61 })),
    'InvalidParameterException',
  ),
  ofBoth(
    {
      behaviour: 'a token of groups that the service did not make is refused',
      source: 'API reference, ListGroups and AdminListGroupsForUser: InvalidParameterException',
      moto: false,
    },
    0,
    (list) => refusal(list({ NextToken: 'nonsense' })),
    'InvalidParameterException',
  ),
];
