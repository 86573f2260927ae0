package org.claimcheck.cli;

import org.claimcheck.report.JsonReport;
import picocli.CommandLine.IVersionProvider;

/** The version the jar was built as. */
final class Version implements IVersionProvider {

    static String number() {
        String built = Version.class.getPackage().getImplementationVersion();
        return built == null ? "development" : built;
    }

    /** Whether this is a jar that was built, not classes that are being worked on. */
    static boolean isReleased() {
        return Version.class.getPackage().getImplementationVersion() != null;
    }

    static JsonReport.Tool tool() {
        return new JsonReport.Tool("claimcheck", number());
    }

    @Override
    public String[] getVersion() {
        return new String[] {"claimcheck " + number()};
    }
}
