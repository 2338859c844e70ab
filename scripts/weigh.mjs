// Says what weighs how much in dist/career-guide.js: each part weighs what the script is lighter without it, as it stands
// and gzipped, and the interface what is left without the others. Since gzip finds in one part what another has said,
// the parts together are not quite the whole.
//   node scripts/weigh.mjs     (wants what scripts/build wasm makes)
import { classicScript } from "./lib/scripts.mjs";
import { sizes } from "./lib/sizes.mjs";

const parts = { "module": /\.wasm\?packed$/, "glue": /career-guide-core\.mjs$/, "styles": /\.css$/ };

/** Puts nothing in the place of what an import names. @param {RegExp[]} filters */
const leftOut = (filters) => ({
  name: "left-out",
  setup(bundler) {
    for (const filter of filters) bundler.onResolve({ filter }, ({ path }) => ({ path, namespace: "left-out" }));
    bundler.onLoad({ filter: /./, namespace: "left-out" }, () => ({ contents: 'export default "";' }));
  },
});

const weight = async (filters) => sizes(await classicScript([leftOut(filters)]));
const line = (name, { raw, gzip }) => console.log(`  ${name.padEnd(9)} ${kib(raw)} ${kib(gzip)} gzip`);
const kib = (n) => `${(n / 1024).toFixed(1)} KiB`.padStart(10);

const whole = await weight([]);
line("whole", whole);
for (const [name, filter] of Object.entries(parts)) {
  const rest = await weight([filter]);
  line(name, { raw: whole.raw - rest.raw, gzip: whole.gzip - rest.gzip });
}
line("interface", await weight(Object.values(parts)));
