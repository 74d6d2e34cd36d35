/**
 * Page tests: the real WAR in a real server on a real database with the demo dossier, seen by a real browser.
 *
 * <p>The platform starts once, before the first {@code *PageIT} of the module ({@link
 * nl.sekswerkplatform.web.testing.RunningPlatform}). A test sends a {@link nl.sekswerkplatform.web.testing.Visitor}:
 *
 * <pre>
 * class ListPilotsPageIT {
 *     &#64;Test
 *     void leadsToEachPilot() {
 *         try (Visitor visitor = Visitor.onPhone()) {
 *             Page page = visitor.opens("/pilots");
 *             assertThat(page.getByRole(AriaRole.HEADING)).hasText("Proeftuinen");   // Playwright's assertions
 *             visitor.findsThePageFit();          // axe, no sideways scroll, no script, cookie, foreign request
 *             visitor.keepsPicture("pilots");     // docs/images/pilots.png, with -Dscreenshots
 *         }
 *     }
 *
 *     &#64;Test
 *     void memberProposes() {
 *         try (Visitor member = Visitor.ofGroup("sex-workers")) {     // signed in with a code of the demo
 *             Page page = member.opens("/members/proposals/propose");
 *             page.getByLabel("Titel").fill("...");
 *         }
 *     }
 * }
 * </pre>
 *
 * One test class: {@code mvn verify -pl platform-ejb,platform-web -Dit.test=ListPilotsPageIT}. All tests share the
 * platform: each makes what it changes itself and counts on nothing of another.
 */
package nl.sekswerkplatform.web.testing;
