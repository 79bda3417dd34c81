// Writes docs/reliability.md from docs/figures; a unit test tells whether it is fresh.
import { writeDocument } from './document';

writeDocument();
