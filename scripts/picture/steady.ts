// Makes times and ids the same in every run.

const TIME = /^\d\d:\d\d:\d\d(?= )/;
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const POOL_ID = /\b(us-east-1)_[0-9A-Za-z]+/g;

/** The text as of a run that began at nine, each step a second; ids are numbered as they come. */
export function steady(text: string): string {
  const ids: string[] = [];
  const numbered = (id: string) => {
    if (!ids.includes(id)) ids.push(id);
    const number = `${ids.indexOf(id) + 1}`;
    return `${number.repeat(8)}-0000-4000-8000-${number.repeat(12)}`;
  };
  let step = 0;
  return text
    .split('\n')
    .map((line) => {
      if (line === '') step += 1;
      return line
        .replace(TIME, `09:00:${`${step}`.padStart(2, '0')}`)
        .replace(UUID, numbered)
        .replace(POOL_ID, '$1_Example');
    })
    .join('\n');
}
