package nl.sekswerkplatform.web.members;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import nl.sekswerkplatform.authenticators.AuthenticatorSecret;
import nl.sekswerkplatform.authenticators.OneTimeNumber;
import nl.sekswerkplatform.membership.OpenedAccount;
import nl.sekswerkplatform.membership.SignIn;
import nl.sekswerkplatform.membership.SigningInService;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.Query;
import nl.sekswerkplatform.web.Refusable;
import nl.sekswerkplatform.web.SiteBacking;

/** A member's app for numbers, on or off, and an end to her other sessions. */
@Named
@ViewScoped
public class SecureSignInBacking implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "/members/signing-in?done=";

    @Inject
    private SigningInService accounts;

    @Inject
    private SignIn signIn;

    @Inject
    private ActingMemberSource acting;

    @Inject
    private SiteBacking site;

    @Inject
    private Query query;

    private boolean withApp;
    private AuthenticatorSecret app;
    private OneTimeNumber number;

    @PostConstruct
    void read() {
        withApp = accounts.findAuthenticator(acting.account()).isPresent();
    }

    /** Shows a secret for her app; it counts once the app has shown a right number. */
    public void begin() {
        app = AuthenticatorSecret.random();
    }

    @Refusable
    public void turnOn() {
        goOn(signIn.turnOn(acting.account(), app, takeNumber()), "on");
    }

    @Refusable
    public void turnOff() {
        goOn(signIn.turnOff(acting.account(), takeNumber()), "off");
    }

    @Refusable
    public void endOthers() {
        goOn(accounts.endOthers(acting.account()), "ended");
    }

    private void goOn(OpenedAccount account, String done) {
        acting.goOnAs(account);
        Links.redirectTo(HERE + done);
    }

    /** Good for this try alone. */
    private OneTimeNumber takeNumber() {
        OneTimeNumber typed = number;
        number = null;
        return typed;
    }

    public boolean isWithApp() {
        return withApp;
    }

    public boolean isBegun() {
        return app != null;
    }

    /** To type into an app that has no camera. */
    public String getSecret() {
        return app.printed();
    }

    /** The same as a picture, for a camera; in the app it stands under the neutral name. */
    public QrCode getPicture() {
        return QrCode.of(app.uri(site.getNeutralName()));
    }

    /** What was just done: {@code on}, {@code off}, {@code ended} or {@code renewed}; null for nothing. */
    public String getDone() {
        return query.word("done")
                .filter(word -> word.matches("on|off|ended|renewed"))
                .orElse(null);
    }

    public OneTimeNumber getNumber() {
        return number;
    }

    public void setNumber(OneTimeNumber number) {
        this.number = number;
    }
}
