package nl.sekswerkplatform.thread;

import nl.sekswerkplatform.decisions.DecisionNumber;

/** A decision that answers a recommendation. */
record Answer(String recommendation, DecisionNumber decision) {}
