// Astro's command line, telling nobody anything: it would ask for leave before it has read our configuration.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
await import('../node_modules/astro/bin/astro.mjs');
