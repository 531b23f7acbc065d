import { basename } from 'node:path';
import { tagOf } from './verified-chunks.mjs';

const finder = 'circlet-finder';
/** Where elements ask for each other: what is behind it is the other's affair. */
const border = /foundation\/lazy\.ts$/;

/** What elements load after their first looks: each file that it needs costs the first look a hash. */
const rest = /(-later|-body)\.ts$/;
/** What has controls beside the box for words. */
const controls = /(finder-chips|finder-filters|catalog-later)\.ts$/;

/**
 * Which modules go into files that several elements load. Of the first looks:
 * `parts` for what a finder's needs and another element needs at any time, and
 * `course-parts` for what those of others have in common. So a finder
 * loads the script, `parts` and its own file, and in `parts` is nothing that only others need.
 * Of what comes later: `late-parts` for what several elements load after their first
 * looks, and `filter-parts` for what only controls have in common.
 */
export function filesInCommon() {
  /** By element, what its first look needs, and what it needs at any time. */
  let needs;
  /** By file that comes later, what it needs. */
  let laterNeeds;
  return (id, { getModuleIds, getModuleInfo }) => {
    needs ??= needsOf([...getModuleIds()], getModuleInfo);
    laterNeeds ??= laterNeedsOf([...getModuleIds()], getModuleInfo);
    const first = needs.filter(({ first }) => first.has(id)).map(({ tag }) => tag);
    if (first.length === 0) return laterFile(id, laterNeeds, getModuleInfo(id));
    if (!first.includes(finder)) return first.length > 1 ? 'course-parts' : undefined;
    const isCommon = needs.some(({ tag, ever }) => tag !== finder && ever.has(id));
    return isCommon ? 'parts' : undefined;
  };
}

/** The file of a module that no first look needs. */
function laterFile(id, laterNeeds, info) {
  if (isAlone(info)) return basename(id, '.ts');
  const files = laterNeeds.filter(({ needs }) => needs.has(id)).map(({ file }) => file);
  if (files.filter((file) => rest.test(file)).length > 1) return 'late-parts';
  return files.length > 1 && files.every((file) => controls.test(file))
    ? 'filter-parts'
    : undefined;
}

function laterNeedsOf(ids, getModuleInfo) {
  return ids
    .filter((id) => getModuleInfo(id).dynamicImporters.length > 0 && !tagOf(id))
    .map((file) => ({ file, needs: reached(file, (id) => importsOf(id, getModuleInfo)) }));
}

/**
 * What keeps choices in the page's address is loaded by few pages, and so small that
 * it would be put into the file of its element and bring there what it needs.
 */
const isAlone = ({ dynamicImporters, id }) =>
  dynamicImporters.length > 0 && /-address\.ts$/.test(id);

function needsOf(ids, getModuleInfo) {
  const statically = (id) => importsOf(id, getModuleInfo);
  const atAnyTime = (id) => [
    ...statically(id),
    ...(border.test(id) ? [] : (getModuleInfo(id)?.dynamicallyImportedIds ?? [])),
  ];
  return ids.filter(tagOf).map((id) => ({
    tag: tagOf(id),
    first: reached(id, statically),
    ever: reached(id, atAnyTime),
  }));
}

/** The client's list of parts, of which everybody takes a few. */
const list = /sdk\/(dist|src)\/parts\.[jt]s$/;

/** What a module imports; of the client's parts, only those that it names. */
function importsOf(id, getModuleInfo) {
  const info = getModuleInfo(id);
  return (info?.importedIds ?? []).flatMap((imported) =>
    list.test(imported) ? partsNamedBy(info, getModuleInfo(imported)) : [imported],
  );
}

function partsNamedBy({ ast }, parts) {
  const named = new Set(
    ast.body
      .filter(({ source }) => source?.value === '@circlet/sdk/parts')
      .flatMap(({ specifiers }) => specifiers.map((each) => (each.imported ?? each.local).name)),
  );
  const exported = parts.ast.body.filter(({ source }) => source);
  const sources = [...new Set(exported.map(({ source }) => source.value))];
  return exported
    .filter(({ specifiers }) => specifiers.some((each) => named.has(each.exported.name)))
    .map(({ source }) => parts.importedIds[sources.indexOf(source.value)]);
}

/** A module and everything that it leads to. */
function reached(start, importsFrom) {
  const found = new Set([start]);
  // A set that grows while it is walked through is walked through to its end.
  for (const id of found) for (const next of importsFrom(id)) found.add(next);
  return found;
}
