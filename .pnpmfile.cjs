/** It writes types with the compiler's own interface, which TypeScript 7 no longer has; so it brings its own compiler. */
function readPackage(manifest) {
  if (manifest.name !== 'openapi-typescript') return manifest
  const { typescript: _, ...peerDependencies } = manifest.peerDependencies
  return { ...manifest, peerDependencies, dependencies: { ...manifest.dependencies, typescript: '5.9.3' } }
}

module.exports = { hooks: { readPackage } }
