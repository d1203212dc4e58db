/**
 * jsdom as the pane's browser: it loads the office.js of node_modules, unmodified, from the address below, and
 * refuses every other request.
 */
const { TestEnvironment } = require('jest-environment-jsdom');
const { ResourceLoader } = require('jsdom');
const { promises: files } = require('node:fs');
const path = require('node:path');

const ORIGIN = 'https://localhost/';
const OFFICE_JS = `${ORIGIN}officejs/`;
const DISTRIBUTION = path.dirname(require.resolve('@microsoft/office-js/dist/office.js'));

class OfficeOnly extends ResourceLoader {
  fetch(url) {
    if (!url.startsWith(OFFICE_JS)) return Promise.reject(new Error(`Refused to load ${url}`));
    return files.readFile(path.join(DISTRIBUTION, decodeURIComponent(url.slice(OFFICE_JS.length))));
  }
}

module.exports = class OfficeEnvironment extends TestEnvironment {
  constructor(config, context) {
    const testEnvironmentOptions = {
      ...config.projectConfig.testEnvironmentOptions,
      url: `${ORIGIN}taskpane.html`,
      resources: new OfficeOnly(),
    };
    super({ ...config, projectConfig: { ...config.projectConfig, testEnvironmentOptions } }, context);
  }
};
