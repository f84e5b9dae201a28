// SPDX-License-Identifier: GPL-3.0-or-later
// The training curve as SVG.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <vector>

#include "models/train/trainer.h"

namespace fermata::train {
namespace {

struct Point {
    double step;
    double nats;
};

std::string number(double value) {
    char buffer[32];
    std::snprintf(buffer, sizeof buffer, "%.2f", value);
    return buffer;
}

}  // namespace

std::string curveSvg(std::string_view csv) {
    std::vector<Point> training, held;
    size_t from = csv.find('\n');
    while (from != std::string_view::npos && from + 1 < csv.size()) {
        const size_t end = std::min(csv.find('\n', from + 1), csv.size());
        const std::string line(csv.substr(from + 1, end - from - 1));
        from = end;
        char split[16] = {};
        double step = 0, loss = 0, nats = 0;
        if (std::sscanf(line.c_str(), "%lf,%15[^,],%lf,%lf", &step, split, &loss, &nats) != 4) continue;
        (split[0] == 't' ? training : held).push_back({step, nats});
    }
    // A point for each fiftieth of the run.
    std::vector<Point> smooth;
    const size_t stretch = std::max<size_t>(1, training.size() / 50);
    for (size_t i = 0; i + stretch <= training.size(); i += stretch) {
        Point mean{0, 0};
        for (size_t k = 0; k < stretch; ++k) {
            mean.step += training[i + k].step / static_cast<double>(stretch);
            mean.nats += training[i + k].nats / static_cast<double>(stretch);
        }
        smooth.push_back(mean);
    }
    double right = 1, low = 1e9, high = 0;
    for (const std::vector<Point>* line : {&smooth, &held}) {
        for (const Point& point : *line) {
            right = std::max(right, point.step);
            low = std::min(low, point.nats);
            high = std::max(high, point.nats);
        }
    }
    // The first steps fall too steeply to be worth the paper.
    high = std::ceil(std::min(high, 2.2 * low));
    const double floor = std::floor(low);
    if (high <= floor) high = floor + 1;
    const auto x = [&](double step) { return 70 + step / right * 690; };
    const auto y = [&](double nats) { return 370 - (std::min(nats, high) - floor) / (high - floor) * 340; };
    std::string svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"800\" height=\"420\" font-family=\"sans-serif\" font-size=\"13\">\n"
                      "<rect width=\"800\" height=\"420\" fill=\"#ffffff\"/>\n";
    for (int i = 0; i <= 5; ++i) {
        const double nats = floor + (high - floor) * i / 5;
        const double step = right * i / 5;
        svg += "<path d=\"M70 " + number(y(nats)) + "H760\" stroke=\"#dddddd\"/><text x=\"62\" y=\"" + number(y(nats) + 4) + "\" text-anchor=\"end\">" + number(nats) + "</text>\n";
        svg += "<text x=\"" + number(x(step)) + "\" y=\"390\" text-anchor=\"middle\">" + std::to_string(static_cast<long>(step)) + "</text>\n";
    }
    const auto line = [&](const std::vector<Point>& points, const char* colour) {
        if (points.empty()) return;
        svg += "<polyline fill=\"none\" stroke-width=\"2\" stroke=\"" + std::string(colour) + "\" points=\"";
        for (const Point& point : points) svg += number(x(point.step)) + "," + number(y(point.nats)) + " ";
        svg += "\"/>\n";
    };
    line(smooth, "#7a8fa6");
    line(held, "#c0392b");
    svg += "<text x=\"400\" y=\"412\" text-anchor=\"middle\">steps of the optimiser</text>\n"
           "<text x=\"70\" y=\"20\">nats a note in holes: <tspan fill=\"#7a8fa6\">training</tspan>, <tspan fill=\"#c0392b\">held out</tspan></text>\n</svg>\n";
    return svg;
}

}  // namespace fermata::train
