package org.claimcheck.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * How something grows with something else.
 *
 * @param name of the curve
 * @param points in the order of their x
 */
record Growth(String name, List<Point> points) {

    /** One measurement. */
    record Point(double x, double y) {}

    Growth {
        points = List.copyOf(points);
    }

    /**
     * The slope of the logarithms by least squares: 1 is linear, 2 quadratic.
     *
     * @param from points with a smaller x are left out: what does not grow hides what does
     */
    double slope(double from) {
        List<Point> logs = new ArrayList<>();
        for (Point p : points) {
            if (p.x >= from) {
                logs.add(new Point(Math.log(p.x), Math.log(p.y)));
            }
        }
        double meanX = logs.stream().mapToDouble(Point::x).average().orElse(0);
        double meanY = logs.stream().mapToDouble(Point::y).average().orElse(0);
        double up = 0;
        double down = 0;
        for (Point p : logs) {
            up += (p.x - meanX) * (p.y - meanY);
            down += (p.x - meanX) * (p.x - meanX);
        }
        return up / down;
    }
}
