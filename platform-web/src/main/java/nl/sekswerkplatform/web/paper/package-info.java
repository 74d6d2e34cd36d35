/**
 * Public pages as a PDF: the same page, on paper. Readable by machines and by ear (PDF/UA-1), and for archives (PDF/A-2a).
 * Nothing is fetched while one is made, few are made at once, and none says when somebody asked for it.
 */
package nl.sekswerkplatform.web.paper;
