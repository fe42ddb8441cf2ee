import { findChromium } from '@kader/workspace/find-programs'
import { chromium, type Browser } from 'playwright-core'

const launchArguments = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium() ?? noChromium(), args: launchArguments })
}

function noChromium(): never {
  throw new Error('There is no chromium on the PATH.')
}
