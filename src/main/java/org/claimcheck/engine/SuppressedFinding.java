package org.claimcheck.engine;

import org.claimcheck.suppression.Suppression;

/** A finding that is not shown, and why. */
public record SuppressedFinding(PlacedFinding placed, Suppression why) {}
