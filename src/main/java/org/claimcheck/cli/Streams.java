package org.claimcheck.cli;

import java.io.InputStream;
import java.io.PrintWriter;

/**
 * Where a command reads and writes.
 *
 * @param out the report
 * @param err the talk
 */
record Streams(InputStream in, PrintWriter out, PrintWriter err) {}
