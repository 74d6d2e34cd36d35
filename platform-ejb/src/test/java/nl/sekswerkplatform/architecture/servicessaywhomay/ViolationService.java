package nl.sekswerkplatform.architecture.servicessaywhomay;

import jakarta.ejb.Stateless;

/** Does not say who may. */
@Stateless
class ViolationService {
    public void end() {}
}
