package nl.regie.fhir.bulk;

/**
 * Where a resource stood.
 *
 * @param file which of the files, from 0
 * @param line its number, from 1
 */
record Place(int file, int line) {}
