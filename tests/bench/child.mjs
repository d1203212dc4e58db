/** One piece of work in a process of its own; see `measure.mjs`. Prints what it measured as JSON. */
const [work = '', options = '{}'] = process.argv.slice(2);
const [file, name] = work.split('.');
const { [name]: run } = await import(new URL(`work/${file}.mjs`, import.meta.url));
const numbers = await run(JSON.parse(options));
const peak = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ ...numbers, peak }));
