import cleanup = require('cloudstack-cleanup');

export async function whole(): Promise<cleanup.Report> {
  const opened: cleanup.Cleanup = await cleanup.Cleanup.open({ cloud: new cleanup.MockCloud() });
  return opened.report('x');
}
