import type { Mail } from '../../../../../local/stack/print/mail-lines';
import { outbox } from '../../../../../local/stack/story/outbox';

const mailTo = (username: string): Mail => ({
  username,
  medium: 'EMAIL',
  destination: 'x@example.com',
  kind: 'INVITATION',
});

describe('outbox', () => {
  it('prints each message once, when the next thing is printed', () => {
    const messages = [mailTo('ada')];
    const lines: string[] = [];
    const print = outbox(messages, 80, (line) => lines.push(line.trim().split(' ')[3] ?? ''));
    print();
    messages.push(mailTo('ben'), mailTo('cy'));
    expect(lines).toEqual(['ada']);
    print();
    print();
    expect(lines).toEqual(['ada', 'ben', 'cy']);
  });
});
