// Takes the place of reflect-metadata in the bundle: class-transformer asks for the types that a
// compiler would have noted, and esbuild notes none, so there is never an answer.
Reflect.getMetadata = () => undefined;
