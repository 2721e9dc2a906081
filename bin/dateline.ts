import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import { DatelineStack } from '../lib/dateline-stack.ts';
import { readSettings, SettingsError } from '../lib/settings.ts';

try {
  const app = new App();
  const settings = readSettings(app.node);
  new DatelineStack(app, 'Dateline', {
    stackName: `dateline-${settings.stage}`,
    settings,
    description: 'Dateline: alerts on what news articles say, and reminders when the dates in them come due',
  });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));
  app.synth();
} catch (error) {
  if (!(error instanceof SettingsError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
