import { mailLines } from '../../../../../local/stack/print/mail-lines';

describe('mailLines', () => {
  it.each([
    ['INVITATION', 'EMAIL', 'sent ada an invitation by email to a@example.com'],
    ['RESEND', 'SMS', 'sent ada the invitation again by SMS to a@example.com'],
    ['VERIFICATION', 'EMAIL', 'sent ada a verification by email to a@example.com'],
    ['FORGOTTEN', 'EMAIL', 'sent ada forgotten by email to a@example.com'],
  ])('tell of %s by %s', (kind, medium, text) => {
    const mail = { username: 'ada', medium, destination: 'a@example.com', kind };
    expect(mailLines(mail, 80)).toEqual([`          (would have ${text})`]);
  });
});
