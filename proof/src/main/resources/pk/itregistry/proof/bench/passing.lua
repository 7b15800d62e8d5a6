-- Sends the same request again and again. wrk counts as errors what is 400 or more; the upstream
-- answers nothing below but 200.
function done(summary, latency)
  local errors = summary.errors
  local refused = errors.status > 0 and (',"400":%d'):format(errors.status) or ""
  print(('wrk-said {"statuses":{"200":%d%s},"broken":%d,"taken":%d,"micros":%d,"p50":%d,"p99":%d}'):format(
    summary.requests - errors.status, refused,
    errors.connect + errors.read + errors.write + errors.timeout,
    summary.requests, summary.duration, latency:percentile(50), latency:percentile(99)))
end
