/** Pages of the stand-in's add-on and web app. */
export const SIDEBAR = `<!doctype html><html><head><base target="_top"></head><body style="font-family:sans-serif;padding:12px">
<h3>Ô đang chọn</h3><p id="cell">…</p><button id="ask">Xem ô đang chọn</button>
<button id="fail">Gọi hàm lỗi</button><button id="close">Đóng</button><p id="error"></p>
<p><a id="web" href="https://script.google.com/macros/s/web1/exec?view=requests">Trang web của trường</a></p>
<script>
document.getElementById('ask').onclick = () => google.script.run.withSuccessHandler((v, u) => {
  document.getElementById('cell').textContent = v.cell + ' ' + u.mark;
}).withUserObject({mark: '✔'}).describeCell({deep: [1, null]});
document.getElementById('fail').onclick = () => google.script.run.withFailureHandler((e) => {
  document.getElementById('error').textContent = e.message;
}).explode();
document.getElementById('close').onclick = () => google.script.host.close();
</script></body></html>`;

/** The page of the web app. */
export const WEB_APP = `<!doctype html><html><head><meta name="viewport" content="width=device-width, initial-scale=1"><title>Yêu cầu sửa điểm</title></head>
<body style="font-family:sans-serif"><h2>Yêu cầu sửa điểm</h2><button id="go">Duyệt</button><p id="out"></p>
<script>document.getElementById('go').onclick = () => google.script.run.withSuccessHandler((v) => {
  document.getElementById('out').textContent = v;
}).approve('r1');</script></body></html>`;
