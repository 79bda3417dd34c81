// What the lives of a run were made of.
export class Tally {
  private readonly counts = new Map<string, Map<string, number>>();

  /** One more of `what`, under that heading. */
  count(heading: string, what: string): void {
    const among = this.counts.get(heading) ?? new Map<string, number>();
    among.set(what, (among.get(what) ?? 0) + 1);
    this.counts.set(heading, among);
  }

  /** The figures under a heading, by name. */
  figures(heading: string): Record<string, number> {
    return Object.fromEntries([...(this.counts.get(heading) ?? [])].sort());
  }

  total(heading: string): number {
    return [...(this.counts.get(heading)?.values() ?? [])].reduce((sum, one) => sum + one, 0);
  }
}
