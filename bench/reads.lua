-- For wrk: asks the paths of a file (its name in READS) one after the other, each connection at a
-- steady pace (milliseconds between two requests in PACE).
local paths = {}
for line in io.lines(os.getenv("READS")) do
    paths[#paths + 1] = line
end
local pace = tonumber(os.getenv("PACE"))
local at = 0

function request()
    at = at % #paths + 1
    return wrk.format("GET", paths[at], {["Accept-Encoding"] = "gzip"})
end

function delay()
    return math.random(0, 2 * pace)
end

function done(summary, latency)
    local errors = summary.errors
    io.write(string.format(
        '{"requests": %d, "seconds": %.1f, "p50_ms": %.1f, "p99_ms": %.1f, "max_ms": %.1f, "errors": %d}\n',
        summary.requests, summary.duration / 1e6, latency:percentile(50) / 1e3, latency:percentile(99) / 1e3,
        latency.max / 1e3,
        errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
