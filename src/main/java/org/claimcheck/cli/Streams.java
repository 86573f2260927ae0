package org.claimcheck.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import org.claimcheck.disk.Disk;

/**
 * Where a command reads and writes.
 *
 * @param out the report
 * @param err the talk
 * @param disk for files that are replaced
 */
record Streams(InputStream in, PrintWriter out, PrintWriter err, Disk disk) {}
