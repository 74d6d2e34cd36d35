/**
 * The JSON API at {@code /api/v1}: reads what everyone may read, with the same suppression as the pages. Other records and
 * other cities build on its fields: within a version, fields are added and never renamed or taken away.
 */
package nl.sekswerkplatform.web.api;
