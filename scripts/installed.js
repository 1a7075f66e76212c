// Tells whether the packages in node_modules are those of package-lock.json.

/**
 * Is what lies in node_modules what the lock asks for? Both arguments are parsed lock files: package-lock.json, and the
 * copy npm leaves in node_modules once an install has finished. Contents are compared because times are no guide: a fresh
 * clone or a branch switch gives the lock a new time without changing a byte.
 *
 * @param {{ packages: Record<string, LockEntry> }} lock
 * @param {{ packages: Record<string, LockEntry> }} installed
 * @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockEntry
 */
export function isInstalled(lock, installed) {
  return Object.entries(lock.packages).every(([path, wanted]) => {
    if (path === '') return true; // the project itself
    const found = installed.packages[path];
    if (!found) return wanted.optional === true; // a binary for another platform
    return found.version === wanted.version && found.integrity === wanted.integrity;
  });
}
