import type { Mail } from '../../../../../local/stack/print/mail-lines';
import { outbox } from '../../../../../local/stack/story/outbox';

const mailTo = (username: string): Mail => ({
  username,
  medium: 'EMAIL',
  destination: 'x@example.com',
  kind: 'INVITATION',
});

describe('outbox', () => {
  it('tells each message once, when the next thing is told', () => {
    const messages = [mailTo('ada')];
    const told: string[] = [];
    const tell = outbox(messages, ({ username }) => told.push(username));
    tell();
    messages.push(mailTo('ben'), mailTo('cy'));
    expect(told).toEqual(['ada']);
    tell();
    tell();
    expect(told).toEqual(['ada', 'ben', 'cy']);
  });
});
