// Packs the package, installs the tarball into an empty project, and runs the tests there: what users get is what is tested.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const tests = dirname(fileURLToPath(import.meta.url));
const root = dirname(tests);
const project = mkdtempSync(join(tmpdir(), 'cloudstack-cleanup-'));
try {
  const npm = (...args) => execFileSync('npm', [...args, '--silent', '--no-audit', '--no-fund'], { encoding: 'utf8' });
  const folder = join(project, 'tarball');
  mkdirSync(folder);
  process.chdir(root);
  npm('pack', '--pack-destination', folder);
  process.chdir(project);
  writeFileSync('package.json', '{"name":"empty","private":true}');
  npm('install', '--offline', join(folder, readdirSync(folder)[0]));
  cpSync(tests, join(project, 'test'), { recursive: true });
  const wanted = process.argv.slice(2);
  const files = readdirSync(join(project, 'test'))
    .filter((name) => /\.test\.[cm]js$/.test(name) && (wanted.length === 0 || wanted.some((word) => name.includes(word))))
    .map((name) => join('test', name));
  // The compiler is this repository's; the package itself needs none.
  const env = { ...process.env, TSC: join(root, 'node_modules', 'typescript', 'bin', 'tsc') };
  process.exitCode = spawnSync(process.execPath, ['--test', ...files], { stdio: 'inherit', env, timeout: 600_000 }).status ?? 1;
} finally {
  process.chdir(tmpdir());
  rmSync(project, { recursive: true, force: true });
}
